// Removes a report.
/* :param { id: 'report:none' } */
// empty: a write
MATCH (report:Report {id: $id})
DELETE report
