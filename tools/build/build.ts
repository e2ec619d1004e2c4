import { buildExhibit } from './buildExhibit.ts';
import { buildProgram } from './buildProgram.ts';

await buildProgram();
process.exitCode = await buildExhibit();
