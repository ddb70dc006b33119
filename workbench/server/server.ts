import { createServer, type IncomingMessage, type RequestListener, type ServerResponse } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import type { Server } from 'node:net';
import { type Answer, textAnswer } from './answer';
import { requestPath } from './requestPath';

/** Answers a normal path; null where nothing is served there. */
export type Answerer = (path: string) => Promise<Answer | null>;

export interface ServerOptions {
  readonly answer: Answerer;
  /** 0 for any that is free. */
  readonly port: number;
  /** For https. */
  readonly certificate?: { readonly key: Buffer; readonly cert: Buffer };
}

/** A server that runs. */
export interface RunningServer {
  /** «http://localhost:3000» */
  readonly url: string;
  /** Ends it together with the connections that are open. */
  close(): Promise<void>;
}

const HOST = '127.0.0.1';
const LOCAL_NAMES = new Set(['localhost', HOST]);
const METHODS = new Set(['GET', 'HEAD']);

/**
 * Serves GET and HEAD on this machine alone. Rejects with the error of `listen`, `EADDRINUSE` where the port is taken.
 */
export async function startServer({ answer, port, certificate }: ServerOptions): Promise<RunningServer> {
  const listener: RequestListener = (request, response) => {
    void respond(request, answer).then((given) => {
      send(given, request, response);
    });
  };
  const server = certificate ? createSecureServer(certificate, listener) : createServer(listener);
  await listening(server, port);
  const address = server.address();
  const actual = typeof address === 'object' && address ? address.port : port;
  return {
    url: `${certificate ? 'https' : 'http'}://localhost:${String(actual)}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}

const listening = (server: Server, port: number): Promise<void> =>
  new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, HOST, () => {
      server.off('error', reject);
      resolve();
    });
  });

async function respond(request: IncomingMessage, answer: Answerer): Promise<Answer> {
  if (!METHODS.has(request.method ?? '')) {
    return textAnswer(405, 'Method not allowed', { Allow: [...METHODS].join(', ') });
  }
  // A foreign site whose name leads to this machine must not read the workbook.
  if (!LOCAL_NAMES.has((request.headers.host ?? '').replace(/:\d+$/, ''))) {
    return textAnswer(403, 'Only for this machine');
  }
  const path = requestPath(request.url ?? '');
  if (path === null) return textAnswer(400, 'Bad request');
  try {
    return (await answer(path)) ?? textAnswer(404, 'Not found');
  } catch (error) {
    return textAnswer(500, error instanceof Error ? error.message : String(error));
  }
}

function send(answer: Answer, { method }: IncomingMessage, response: ServerResponse): void {
  const length = answer.status === 204 ? {} : { 'Content-Length': String(answer.body.length) };
  response.writeHead(answer.status, {
    'Cache-Control': 'no-cache',
    'X-Content-Type-Options': 'nosniff',
    ...length,
    ...answer.headers,
  });
  response.end(method === 'HEAD' ? undefined : answer.body);
}
