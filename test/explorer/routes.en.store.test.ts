import { openEachAddress } from './routes.js';

openEachAddress('en');
