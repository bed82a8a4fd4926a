/** Frames that come before the roots that the same words may tell by themselves. */
export const firstFrames = `
v promise: pledge, promise, vow, commit, swear, undertake
v order: order, direct, instruct, command
v say: insist, remind
v plan: consider, mull, contemplate, weigh, ponder, plan, intend
v try: send, extend, prolong, renew
`

/** Words that tell how the event in their content stands: said, begun, planned, stopped, wanted. */
export const frameLines = `
v say: say, state, declare, note, add, tell, report, believe, think, argue, maintain, contend, assert, stress, emphasize, emphasise, underline, underscore, explain, write, tweet, reply, respond, answer, comment, observe, opine, consider, view, see, regard, conclude, indicate, describe, deem, feel, mention, point, reiterate, repeat, hint, quote, predict, expect
v announce: announce, unveil, disclose, confirm, proclaim, reveal plan, resolve, determine, issue, vote, rule, advertise
v try: try, decide, extend, prolong, renew, maintain, enforce, boost, opt, choose, begin, start, continue, keep, attempt, manage, proceed, resume, commence, appear, seem, tend, move to, rush, strive, struggle, be, get, become, have, use, remain, launch, initiate, carry, conduct, make, take, give, hold, do, put, bring, stage, mount, open, lead, express, voice, show, face, draw, undergo, receive, see, suffer, deliver, step up, intensify, escalate, ramp up, increase, expand, widen, complete, perform, pursue, serve, earn, win, spark, trigger, provoke, prompt, cause, include, involve, follow, set, leave, come, go to, dare, order, work, seek to, succeed, aim, act, join, impose, pass, file, send, raise, lodge, register, exert, accelerate, push ahead, reward, reportedly, participate, engage, cite, present, submit, offer, threaten !to
v plan: plan, intend, mean to, prepare, mull, consider, contemplate, weigh, aim, hope, aspire, expect to, look to, poise, set to, schedule
a plan: ready, willing, prepared, set, likely, keen, eager, open, poised, due, able
n plan: plan, intention, decision, readiness, willingness, intent, desire, hope
v stop: stop, halt, end, cease, discontinue, suspend, quit, pause, abandon, terminate, freeze, drop, break off, break
v want: want, wish, would like, desire, hope for, seek
`
