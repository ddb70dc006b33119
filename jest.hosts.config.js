/** The configuration of Jest that tries every use case in every host and writes `docs/hosts.md`. */
require('node:process').env.HOSTS = 'write';
module.exports = require('./jest.config');
