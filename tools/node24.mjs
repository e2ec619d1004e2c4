// The first step of every script. Plain JavaScript, because an older Node cannot read the TypeScript behind it.
const major = Number(process.versions.node.split('.')[0]);
if (major < 24) {
  console.error(
    `This is Node ${process.versions.node}, but the scripts need Node 24, which 'npm ci' installs into node_modules. ` +
      "Run 'npm ci' again without --ignore-scripts, and start scripts by 'npm run', never by another node.",
  );
  process.exit(1);
}
