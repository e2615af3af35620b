// The figures that documents give of several regions.
/* :param { ids: ['region:440300', 'region:110000'], limit: 2000 } */
// budget: 3323 database hits
UNWIND $ids AS asked
MATCH (region:Region {id: asked})
OPTIONAL MATCH (region)<-[:ABOUT]-(figure:Observation)-[:OF_METRIC]->(metric:Metric)
WITH region, figure, metric
ORDER BY metric.nameKey, figure.orderKey
LIMIT $limit
RETURN region.id AS region,
       figure.id AS figure,
       figure.value AS value,
       metric.id AS metric,
       figure.scope AS scope,
       coalesce(figure.asOf, figure.period) AS asOf,
       figure.batch AS batch,
       [key IN ['industry', 'track', 'board', 'round'] WHERE figure[key] IS NOT NULL | [toUpper(key), figure[key]]] AS dimensions,
       COLLECT {
         MATCH (found:Contradiction {one: figure.id})
         RETURN found.reason
         UNION ALL
         MATCH (found:Contradiction {other: figure.id})
         RETURN found.reason
       } AS reasons
