-- The paper a request came on, scanned; kept as it came, with its hash.
create sequence requests_scan_seq start with 50 increment by 50 cache 10;
create table requests_scan (
  id          bigint      not null primary key,
  version     int         not null,
  public_id   uuid        not null,
  request_id  bigint      not null references requests_request (id),
  format      varchar(10) not null,
  content     longblob    not null,
  bytes       bigint      not null,
  sha256      char(64)    not null,
  attached_at datetime(6) not null,
  attached_by uuid        not null,
  unique (public_id),
  index requests_scan_request (request_id)
);
