import { openEachAddress } from './routes.js';

openEachAddress('zh');
