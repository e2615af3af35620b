import { defineField } from '../compose/model.js';

export const policyFields = [defineField({ on: ['Policy'], field: 'regions', file: 'policy/regions' })];
