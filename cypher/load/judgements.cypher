// What was judged of things, by the ids that their records propose.
/* :param { ids: ['enterprise:gac'] } */
// empty: nothing is judged in the documents
// budget: 20 database hits
UNWIND $ids AS id
CALL (id) {
  MATCH (judgement:Judgement {one: id})
  RETURN judgement
  UNION
  MATCH (judgement:Judgement {other: id})
  RETURN judgement
}
RETURN DISTINCT judgement.one AS one, judgement.other AS other, judgement.verdict AS verdict
