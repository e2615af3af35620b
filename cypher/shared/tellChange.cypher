// What the log of changes says of a node that a load wrote: the node, and where it is an event that was known before, the facts that it holds. `before` is what it held.
RETURN collect(CASE WHEN happened = 'ADDED' AND 'ADDED' IN told THEN node.id END) AS added,
  collect(CASE WHEN happened = 'CHANGED' THEN [CASE WHEN 'CHANGED' IN told THEN node.id END,
    COLLECT { MATCH (node)<-[fact:RECOGNIZED_AS|LISTED_AS|REACHED|OFFERS|AWARDED|ASKS_FOR|HAS_GAP|HAS_COUNTERPARTY|HAS_CRITERION]-() RETURN fact.factId },
    COLLECT { MATCH (node)-[fact:ABOUT]->() RETURN fact.factId }] END) AS changed
