import { csrfToken } from '../api/http';

/**
 * A form post, so that the browser follows the redirect to the identity provider. Whoever goes back from there to a
 * page that the browser has kept opens it anew.
 */
export function leave(): void {
  window.addEventListener('pageshow', (event) => event.persisted && window.location.reload());
  const form = document.createElement('form');
  form.method = 'post';
  form.action = '/logout';
  const token = document.createElement('input');
  token.type = 'hidden';
  token.name = '_csrf';
  token.value = csrfToken();
  form.append(token);
  document.body.append(form);
  form.submit();
}
