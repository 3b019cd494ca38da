-- What the calls of each user took of a language model. One row per call: written before the call with the most it
-- can take, corrected after it with what it took. A call that never came back keeps what was set aside for it.
create table if not exists public.ai_usage (
  id uuid primary key default gen_random_uuid(),
  user_id uuid not null references auth.users (id) on delete cascade,
  started_at timestamptz not null default now(),
  -- In and out together.
  tokens integer not null check (tokens >= 0),
  settled_at timestamptz
);
create index if not exists ai_usage_user_day on public.ai_usage (user_id, started_at);

alter table public.ai_usage enable row level security;
drop policy if exists "read own usage" on public.ai_usage;
create policy "read own usage" on public.ai_usage
  for select to authenticated using ((select auth.uid()) = user_id);

-- Nobody but the function writes: who can write their usage has no budget.
revoke all on public.ai_usage from public, anon, authenticated;
grant select on public.ai_usage to authenticated;
grant select, insert, update on public.ai_usage to service_role;

-- Sets tokens aside for a call, if the day (UTC) has them left; else call_id is null and opens_at tells when it has.
create or replace function public.reserve_ai_tokens(p_user_id uuid, p_tokens integer, p_daily_tokens integer)
returns table (call_id uuid, opens_at timestamptz, tokens_left bigint)
language plpgsql security invoker set search_path = ''
as $$
declare
  v_day timestamptz;
  v_left bigint;
begin
  -- The calls of one user are let in one after the other: the sum below must see every call before this one.
  perform pg_advisory_xact_lock(hashtextextended('ai_usage ' || p_user_id::text, 0));
  v_day := date_trunc('day', clock_timestamp(), 'UTC');
  select p_daily_tokens - coalesce(sum(tokens), 0) into v_left
    from public.ai_usage where user_id = p_user_id and started_at >= v_day;
  opens_at := v_day + interval '1 day';
  if p_tokens <= v_left then
    insert into public.ai_usage (user_id, started_at, tokens) values (p_user_id, clock_timestamp(), p_tokens)
      returning id into call_id;
    v_left := v_left - p_tokens;
  end if;
  tokens_left := v_left;
  return next;
end $$;

-- Notes what a call took in the end; the first word stands.
create or replace function public.settle_ai_tokens(p_call_id uuid, p_tokens integer)
returns void
language sql security invoker set search_path = ''
as $$
  update public.ai_usage set tokens = p_tokens, settled_at = now() where id = p_call_id and settled_at is null;
$$;

revoke execute on function public.reserve_ai_tokens(uuid, integer, integer) from public, anon, authenticated;
revoke execute on function public.settle_ai_tokens(uuid, integer) from public, anon, authenticated;
grant execute on function public.reserve_ai_tokens(uuid, integer, integer) to service_role;
grant execute on function public.settle_ai_tokens(uuid, integer) to service_role;
