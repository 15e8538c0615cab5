/**
 * The Node that everything here needs. On a machine whose Node is older, npm
 * puts the one of the optional dependencies first, once they are installed.
 */
const needed = [22, 19];

export function isNodeNewEnough(version = process.versions.node) {
  const [major, minor] = version.split('.').map(Number);
  return major > needed[0] || (major === needed[0] && minor >= needed[1]);
}

/** Ends the program, in words, on a Node that is too old. */
export function requireNode() {
  if (isNodeNewEnough()) return;
  console.error(
    `Kidiris needs Node ${needed.join('.')} or newer; this is Node ${process.versions.node}.\n` +
      'Start it through npm ("npm start", "npm test", "npm run …"): npm brings its own Node along.\n' +
      'If that is what you did, the package "node" of your system is missing from the lockfile: install Node 24.',
  );
  process.exit(1);
}
