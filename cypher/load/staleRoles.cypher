// Removes the roles that a data set's last load did not give again; an organization keeps those that another gives.
/* :param { dataset: 'dataset:sample', stamp: 'a', limit: 10 } */
// empty: a write
MATCH (:Dataset {id: $dataset})-[given:GIVES_ROLE]->(body)
WHERE given.stamp <> $stamp
WITH given, body, given.role AS role
LIMIT $limit
WITH given, body, role, EXISTS {
  (body)<-[other:GIVES_ROLE]-()
  WHERE other.role = role AND other.dataset <> $dataset
} AS isHeld
DELETE given
WITH body, role, isHeld
WHERE NOT isHeld
REMOVE body:$(role)
