/** The demo people of the mock desk; choose one with `?as=vera` once, it is kept in a cookie. */
const account = {
  id: '0198a000-0000-7000-8000-00000000a001',
  name: 'Acorn Studio',
  plan: 'pro',
  licence: 'active',
};
const elm = { id: '0198a000-0000-7000-8000-00000000a004', name: 'Elm', plan: 'pro', licence: 'expired' };
const fern = { id: '0198a000-0000-7000-8000-00000000a003', name: 'Fern', plan: 'free', licence: 'active' };
export const birch = {
  id: '0198a000-0000-7000-8000-00000000a002',
  name: 'Birch Labs',
  plan: 'business',
  licence: 'active',
};

function person(n: string, name: string, role: string, domain: string) {
  const first = (name.split(' ')[0] ?? name).toLowerCase();
  return { id: `0198a000-0000-7000-8000-00000000${n}`, name, email: `${first}@${domain}`, role };
}

export const olivia = person('b001', 'Olivia Oak', 'owner', 'acorn.example');
export const mike = person('b002', 'Mike Maple', 'member', 'acorn.example');
export const vera = person('b003', 'Vera Vine', 'viewer', 'acorn.example');
export const bella = person('b011', 'Bella Birch', 'owner', 'birch.example');
export const sam = person('b101', 'Sam Sorrel', 'agent', 'casebook.example');
export const sue = person('b102', 'Sue Sage', 'agent', 'casebook.example');
export const lena = person('b103', 'Lena Linden', 'lead', 'casebook.example');
export const ada = person('b104', 'Ada Alder', 'admin', 'casebook.example');

export const acorn = account;

export const sessions = {
  olivia: { user: olivia, account },
  mike: { user: mike, account },
  vera: { user: vera, account },
  bella: { user: bella, account: birch },
  eli: { user: person('b031', 'Eli Elm', 'owner', 'elm.example'), account: elm },
  frank: { user: person('b021', 'Frank Fern', 'owner', 'fern.example'), account: fern },
  sam: { user: sam, account: null },
  ada: { user: ada, account: null },
};

export type MockSession = (typeof sessions)[keyof typeof sessions];
