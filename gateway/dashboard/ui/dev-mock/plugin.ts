import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Plugin } from 'vite';
import { answer } from './routes.ts';

/** A small desk in memory for looking at the pages; never part of a build. */
export function mockDesk(): Plugin {
  return {
    name: 'casebook-mock-desk',
    configureServer(server) {
      server.middlewares.use(async (req: IncomingMessage, res: ServerResponse, next: () => void) => {
        const url = new URL(req.url ?? '/', 'http://mock');
        const as = url.searchParams.get('as');
        if (as && !url.pathname.startsWith('/api')) res.setHeader('Set-Cookie', `mock-as=${as}; Path=/`);
        if (!url.pathname.startsWith('/api/v1') && !url.pathname.startsWith('/mock-store')) return next();
        const who = /mock-as=(\w+)/.exec(req.headers.cookie ?? '')?.[1] ?? 'olivia';
        const { status, body, headers } = await answer(req.method ?? 'GET', url, await text(req), who);
        res.statusCode = status;
        for (const [name, value] of Object.entries(headers ?? {})) res.setHeader(name, value);
        res.setHeader('Content-Type', status >= 400 ? 'application/problem+json' : 'application/json');
        res.end(body === undefined ? '' : JSON.stringify(body));
      });
    },
  };
}

async function text(req: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of req) parts.push(part as Buffer);
  return Buffer.concat(parts).toString('utf8');
}
