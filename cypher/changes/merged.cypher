// Which of some ids are former ones: what bore them is the same as another thing.
/* :param { ids: ['chain:pan-semiconductor', 'enterprise:nobody'] } */
// budget: 20 database hits
UNWIND $ids AS id
MATCH (:FormerId {id: id})-[:NOW]->(:Entity)
RETURN id
