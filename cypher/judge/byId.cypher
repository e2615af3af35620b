// One judgement.
/* :param { id: 'judgement:none' } */
// empty: nothing is judged in the documents
// budget: 10 database hits
MATCH (judgement:Judgement {id: $id})
RETURN judgement.id AS id, judgement.one AS one, judgement.other AS other, judgement.verdict AS verdict, judgement.by AS by,
  judgement.at AS at, judgement.reason AS reason
