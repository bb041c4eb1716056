// Calls tried from this page carry the session cookie, so writes must repeat the XSRF-TOKEN cookie.
const withProof = (request) => {
  const token = document.cookie.match(/(?:^|; )XSRF-TOKEN=([^;]+)/);
  if (token) {
    request.headers['X-XSRF-TOKEN'] = decodeURIComponent(token[1]);
  }
  return request;
};

SwaggerUIBundle({
  url: '/api/openapi.json',
  dom_id: '#docs',
  deepLinking: true,
  tryItOutEnabled: true,
  requestInterceptor: withProof,
});
