// Every judgement, the newest first.
/* :param { limit: 500 } */
// empty: nothing is judged in the documents
// budget: 10 database hits
MATCH (judgement:Judgement)
WHERE judgement.at IS NOT NULL
WITH judgement
ORDER BY judgement.at DESC, judgement.id
LIMIT $limit
RETURN judgement.id AS id, judgement.one AS one, judgement.other AS other, judgement.verdict AS verdict, judgement.by AS by,
  judgement.at AS at, judgement.reason AS reason
