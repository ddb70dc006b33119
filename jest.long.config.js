/** The configuration of Jest with counts of the nightly size: see `test/support/size.ts`. */
require('node:process').env.SIZE = 'long';
module.exports = require('./jest.config');
