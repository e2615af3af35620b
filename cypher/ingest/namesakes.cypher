// Organizations that have one of some names.
/* :param { keys: ['比亚迪', '粤科金融'] } */
// budget: 60 database hits
UNWIND $keys AS asked
MATCH (:Alias {key: asked})<-[:HAS_ALIAS]-(owner:Organization)
RETURN DISTINCT asked AS key, owner.id AS id, owner.dataset AS dataset
ORDER BY key, id
