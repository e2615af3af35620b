// What kind of owner a firm is known to have.
/* :param { this: 'enterprise:cloudwalk' } */
// budget: 5 database hits
WITH {ownershipType: this.ownershipType} AS edge
