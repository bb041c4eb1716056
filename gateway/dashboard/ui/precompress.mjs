// Writes .gz and .br beside every text file of a folder, so that the gateway never compresses on the fly.
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const TEXT = /\.(?:js|css|html|svg|json|map|txt|webmanifest)$/;
const WORTH_IT = 1024;
const folder = process.argv[2] ?? 'dist';
const toGzip = promisify(gzip);
const toBrotli = promisify(brotliCompress);

const entries = await readdir(folder, { recursive: true, withFileTypes: true });
for (const entry of entries) {
  if (!entry.isFile() || !TEXT.test(entry.name)) continue;
  const file = join(entry.parentPath ?? entry.path, entry.name);
  const bytes = await readFile(file);
  if (bytes.length < WORTH_IT) continue;
  await writeFile(`${file}.gz`, await toGzip(bytes, { level: 9 }));
  await writeFile(`${file}.br`, await toBrotli(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }));
}
