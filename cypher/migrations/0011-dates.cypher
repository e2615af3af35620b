// When titles were granted and shares were listed: what filters by these days start from.
CREATE INDEX recognitionGrantedOn IF NOT EXISTS FOR (n:Recognition) ON (n.grantedOn);
CREATE INDEX listingListedOn IF NOT EXISTS FOR (n:Listing) ON (n.listedOn);
