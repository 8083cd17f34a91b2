-- Ways to sign in that a person joins by hand: a flow knows whose account it was begun for, as the
-- hosted service keeps it.
alter table auth.flow_state add column linking_target_id uuid references auth.users on delete cascade;
