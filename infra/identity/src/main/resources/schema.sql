-- Spring Authorization Server's table, with text where it proposes blobs.
create table if not exists oauth2_authorization (
  id varchar(100) primary key,
  registered_client_id varchar(100) not null,
  principal_name varchar(200) not null,
  authorization_grant_type varchar(100) not null,
  authorized_scopes varchar(1000),
  attributes varchar,
  state varchar(500),
  authorization_code_value varchar,
  authorization_code_issued_at timestamp,
  authorization_code_expires_at timestamp,
  authorization_code_metadata varchar,
  access_token_value varchar,
  access_token_issued_at timestamp,
  access_token_expires_at timestamp,
  access_token_metadata varchar,
  access_token_type varchar(100),
  access_token_scopes varchar(1000),
  oidc_id_token_value varchar,
  oidc_id_token_issued_at timestamp,
  oidc_id_token_expires_at timestamp,
  oidc_id_token_metadata varchar,
  refresh_token_value varchar,
  refresh_token_issued_at timestamp,
  refresh_token_expires_at timestamp,
  refresh_token_metadata varchar,
  user_code_value varchar,
  user_code_issued_at timestamp,
  user_code_expires_at timestamp,
  user_code_metadata varchar,
  device_code_value varchar,
  device_code_issued_at timestamp,
  device_code_expires_at timestamp,
  device_code_metadata varchar
);
create index if not exists oauth2_authorization_refresh on oauth2_authorization (refresh_token_value);

create table if not exists account_change (
  account_id uuid primary key,
  plan varchar(20) not null,
  licence varchar(20) not null
);
