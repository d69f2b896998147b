import { lua } from "./scripts.js";

// A window is a list of entries, oldest first: "at from to", the time in microseconds and the range of a running count that was
// taken then. So one take is one entry however many places it takes, and what is used is the last `to` less the first `from`.
// Numbers are written with %.0f, because Lua's own conversion keeps 14 digits and these times have 16.
//
// KEYS[1] is until when nobody may go, KEYS[2] and on are the windows.
// ARGV[1] is what is asked for; then each window's length in microseconds, its places, and how many of them share an entry.
//
// Redis' clock may be set back, or a replica with another one may take over. By less than a window: time stands still until it has
// caught up. By more: what was taken counts as taken now, so that nobody waits longer than a window.
const windows = `
  local time = redis.call('TIME')
  local now = time[1] * 1000000 + time[2]
  local function read(entry)
    local at, from, to = string.match(entry, '(%d+) (%d+) (%d+)')
    return tonumber(at), tonumber(from), tonumber(to)
  end
  local function write(at, from, to)
    return string.format('%.0f %.0f %.0f', at, from, to)
  end
  local function expire(w)
    redis.call('PEXPIRE', w.key, math.ceil((w.now - now + w.per) / 1000) + 1)
  end
  local windows = {}
  for i = 2, #KEYS do
    local w = {key = KEYS[i], per = tonumber(ARGV[i * 3 - 4]), most = tonumber(ARGV[i * 3 - 3]), block = tonumber(ARGV[i * 3 - 2]), now = now, from = 0, to = 0}
    windows[i - 1] = w
    local tail = redis.call('LINDEX', w.key, -1)
    local head = tail and redis.call('LINDEX', w.key, 0)
    if tail then
      local at, last, to = read(tail)
      if at > now + w.per then
        local _, from = read(head)
        at, last, head = now, from, write(now, from, to)
        redis.call('DEL', w.key)
        redis.call('RPUSH', w.key, head)
        expire(w)
      end
      w.now = math.max(now, at)
      while head do
        local first, from = read(head)
        if first + w.per > w.now then
          w.first, w.from, w.last, w.to = first, from, last, to
          break
        end
        redis.call('LPOP', w.key)
        head = redis.call('LINDEX', w.key, 0)
      end
    end
  end
  local function free(w)
    return math.max(0, w.most - (w.to - w.from))
  end
  local function add(w, places)
    if places <= 0 then return end
    local room = w.first and w.block - (w.to - w.last) or 0
    if room > 0 then
      local here = math.min(places, room)
      if w.last == w.from then w.first = w.now end
      w.to = w.to + here
      redis.call('LSET', w.key, -1, write(w.now, w.last, w.to))
      places = places - here
    end
    for _, count in ipairs({places - places % w.block, places % w.block}) do
      if count > 0 then
        redis.call('RPUSH', w.key, write(w.now, w.to, w.to + count))
        w.to = w.to + count
        w.first = w.first or w.now
      end
    end
    expire(w)
  end
  local held = tonumber(redis.call('GET', KEYS[1]) or 0)
  if held > now + 86400000000 then held = 0 end
`;

/** Takes as many of ARGV[1] places as every window has. Gives how many, in how many microseconds to ask again, and Redis' time. */
export const takeScript = lua(`${windows}
  local places = tonumber(ARGV[1])
  local taken = held > now and 0 or places
  for _, w in ipairs(windows) do taken = math.min(taken, free(w)) end
  for _, w in ipairs(windows) do add(w, taken) end
  local wait = 0
  if taken < places then
    wait = math.max(0, held - now)
    for _, w in ipairs(windows) do
      if free(w) == 0 then wait = math.max(wait, w.first + w.per - now) end
    end
  end
  return {taken, wait, now}
`);

/** Lets nobody go for ARGV[1] microseconds, and leaves each window no more than the vendor says: those numbers come last, -1 is none. */
export const reportScript = lua(`${windows}
  local wait = tonumber(ARGV[1])
  if wait > 0 and held < now + wait then
    redis.call('SET', KEYS[1], string.format('%.0f', now + wait), 'PX', math.ceil(wait / 1000) + 1)
  end
  for i, w in ipairs(windows) do
    local left = tonumber(ARGV[#windows * 3 + 1 + i])
    if left >= 0 then add(w, free(w) - left) end
  end
  return 1
`);
