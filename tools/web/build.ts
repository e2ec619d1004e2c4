import { buildExhibit } from '../build/buildExhibit.ts';
import { buildProgram } from '../build/buildProgram.ts';
import { exportWeb } from './exportWeb.ts';

await buildProgram();
process.exitCode = await buildExhibit();
console.log(`The web export is ready for any web server: ${await exportWeb()}`);
