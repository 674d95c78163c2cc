/** A fetch that remembers what was sent and with which status it was answered. */
export function recordingFetch() {
  const sent = [];
  const fetchAndRecord = async (input, init) => {
    const request = { url: String(input), method: init?.method ?? 'GET', body: init?.body, headers: new Headers(init?.headers) };
    sent.push(request);
    const response = await fetch(input, init);
    request.status = response.status;
    request.type = response.headers.get('content-type');
    return response;
  };
  return { fetch: fetchAndRecord, sent };
}
