// Removes a judgement.
/* :param { id: 'judgement:none' } */
// empty: a write
MATCH (judgement:Judgement {id: $id})
DELETE judgement
