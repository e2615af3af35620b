// What holds what a fact states: the event where it is one, else its link.
WITH this, CASE
       WHEN type(this) IN ['RECOGNIZED_AS', 'LISTED_AS', 'REACHED', 'OFFERS', 'AWARDED', 'ASKS_FOR', 'HAS_GAP', 'HAS_COUNTERPARTY', 'HAS_CRITERION'] THEN endNode(this)
       WHEN type(this) = 'ABOUT' THEN startNode(this)
       ELSE this
     END AS stated
