// Lets the store plan by what it holds now; the plans of an empty store start at the wrong end.
/* :param {} */
// empty: a write
CALL db.prepareForReplanning(60)
