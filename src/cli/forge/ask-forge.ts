import process from 'node:process';

/** Asks the forge by its API, with the token of the workflow. @throws Error when it refuses */
export async function askForge(path: string, body?: object, method: 'POST' | 'PATCH' = 'POST'): Promise<unknown> {
  const { GITHUB_API_URL: api = '', GITHUB_TOKEN: token = '' } = process.env;
  const response = await fetch(`${api}${path}`, {
    method: body === undefined ? 'GET' : method,
    headers: { Authorization: `Bearer ${token}`, Accept: 'application/vnd.github+json' },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  if (!response.ok) throw new Error(`The forge answered ${response.status} to "${path}".`);
  return response.json();
}
