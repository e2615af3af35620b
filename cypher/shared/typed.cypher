// What the text of `part` says, in its own type.
CASE part.type
  WHEN 'INTEGER' THEN toInteger(part.texts[0])
  WHEN 'FLOAT' THEN toFloat(part.texts[0])
  WHEN 'DATE' THEN date(part.texts[0])
  WHEN 'LOCAL TIME' THEN localtime(part.texts[0])
  WHEN 'ZONED TIME' THEN time(part.texts[0])
  WHEN 'LOCAL DATETIME' THEN localdatetime(part.texts[0])
  WHEN 'ZONED DATETIME' THEN datetime(part.texts[0])
  WHEN 'DURATION' THEN duration(part.texts[0])
  WHEN 'POINT' THEN head([place IN [text IN part.texts | split(text, ' ')] | CASE size(place)
    WHEN 3 THEN point({srid: toInteger(place[0]), x: toFloat(place[1]), y: toFloat(place[2])})
    ELSE point({srid: toInteger(place[0]), x: toFloat(place[1]), y: toFloat(place[2]), z: toFloat(place[3])})
  END])
  WHEN 'LIST<INTEGER>' THEN toIntegerList(part.texts)
  WHEN 'LIST<FLOAT>' THEN toFloatList(part.texts)
  WHEN 'LIST<DATE>' THEN [text IN part.texts | date(text)]
  WHEN 'LIST<LOCAL TIME>' THEN [text IN part.texts | localtime(text)]
  WHEN 'LIST<ZONED TIME>' THEN [text IN part.texts | time(text)]
  WHEN 'LIST<LOCAL DATETIME>' THEN [text IN part.texts | localdatetime(text)]
  WHEN 'LIST<ZONED DATETIME>' THEN [text IN part.texts | datetime(text)]
  WHEN 'LIST<DURATION>' THEN [text IN part.texts | duration(text)]
  WHEN 'LIST<POINT>' THEN [place IN [text IN part.texts | split(text, ' ')] | CASE size(place)
    WHEN 3 THEN point({srid: toInteger(place[0]), x: toFloat(place[1]), y: toFloat(place[2])})
    ELSE point({srid: toInteger(place[0]), x: toFloat(place[1]), y: toFloat(place[2]), z: toFloat(place[3])})
  END]
END
