/** Which side of the desk a role belongs to. */
export function sideOf(role: string | undefined): 'staff' | 'customer' {
  return role === 'agent' || role === 'lead' || role === 'admin' ? 'staff' : 'customer';
}
