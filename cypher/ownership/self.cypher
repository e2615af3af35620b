// Which organization is looked through.
/* :param { this: 'investor:shenzhen-hti' } */
// budget: 3 database hits
WITH {id: this.id} AS edge
