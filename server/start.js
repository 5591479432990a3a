/*
 * Starts Pacenotes. This file must be readable by any Node, so that an old one can say that it is too old: no
 * TypeScript, no import before the checks, no syntax younger than modules.
 */

/* The engines field of package.json says the same. */
var OLDEST = [24, 15];

/* One package stands for all of them. */
var ANY_PACKAGE = new URL('../node_modules/fastify/package.json', import.meta.url);

start();

function start() {
  var found = process.versions.node.split('.').map(Number);
  var isNewEnough = found[0] > OLDEST[0] || (found[0] === OLDEST[0] && found[1] >= OLDEST[1]);
  if (!isNewEnough) {
    return refuse(
      'Pacenotes needs Node ' +
        OLDEST.join('.') +
        ' or newer, and this is ' +
        process.versions.node +
        '. "npm ci" brings the right one and "npm start" uses it; it must run without --omit=dev and --ignore-scripts.',
    );
  }
  import('node:fs').then(function (fs) {
    if (!fs.existsSync(ANY_PACKAGE))
      return refuse('The packages are not installed. Run "npm ci", then "npm start".');
    return import('./start/engine.js').then(function () {
      return import('./main.ts');
    });
  });
}

function refuse(line) {
  console.error(line);
  process.exitCode = 1;
}
