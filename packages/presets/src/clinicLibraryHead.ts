/** The part of docs/clinic-library.md that no table can tell: how the flows are built, and why they differ. */
export const CLINIC_LIBRARY_HEAD = `# The clinic library

Every default of the built-in clinics, with its source. The tables are written from the projects themselves; a test fails
when this page is stale. To write it anew: \`node_modules/.bin/vitest run --config packages/tools/vitest.config.ts packages/presets -u\`.
\`simalur assumptions CLINIC\` lists what is still assumed in a clinic or a file, \`simalur sanity\` puts the clinics beside
published figures ([clinic-sanity.md](clinic-sanity.md)), \`simalur tornado CLINIC\` tells which assumptions decide between the
flows ([tornado.md](tornado.md)).

What a source says: *measured* a published measurement, *regulation* an official text, *promise* a published service
standard (a target, not a measurement), *assumption* asumsi. The word speaks of the mean. Every standard deviation, and
the family (lognormal, truncated to 0.3 and 4 times the mean; mean and sd are those before truncation), is an asumsi. Where one figure rests on
several sources, the weakest word counts. Where a figure was cut into parts, each part is an asumsi, whatever the whole rests on.

## The flows

Three clinics (\`perkotaan\`, \`perdesaan\`, \`terpencil\`), four flows each; \`CLINIC-varian\` holds what teams argue about; the cases
of the source documents stand alone. Head-count is the same in all scenarios but one, whose name says so.

| Scenario | Flow | Record | History, vital signs | Recording |
| --- | --- | --- | --- | --- |
| \`poli\` | poli | paper, fetched | in each poli | PCare at the counter; paper record, register and SIMPUS in each poli |
| \`poli-rme\` | poli | electronic | in each poli | one entry; a register in each poli (SPP-4a tells of both) |
| \`poli-rme-bersama\` (variant) | poli | electronic, read by all | once | one entry; a register in each poli |
| \`ilp-10\`, \`ilp-70\` | ILP | electronic, shared | once | one entry |

From \`poli\` to \`poli-rme\` only the record changes, from \`poli-rme\` to \`ilp-10\` only the flow.

## How they are built

- **The same patients, staff and times in every scenario.** A scenario holds only the flow, the records and the uptake of skrining.
- **One duration per activity, and both columns of the source add up.** Where the figure proposed for ILP is shorter, the poli
  figure is cut into named parts, and ILP leaves a part out or moves it:

  | Poli figure | Parts on paper | Parts with RME | Left to ILP |
  | --- | --- | --- | --- |
  | Nurse 4.0 ± 1.6 | history 0.5, vital signs 2.0, paper record 0.5, register 0.5, SIMPUS 0.5 | … register 0.5, entry 1.0 | history, vital signs, entry, and history of skrining 1.5 = 5.0 ± 2.0 |
  | Doctor 6.5 ± 3.2 | history 0.5, consultation 6.0 | the same | 6.0 |
  | ANC 20 ± 6 | the nurse's 4.0, ANC 16 | the same | 16 |
  | MTBS 12 ± 4 | history, vital signs, register, MTBS 9 (its form is the record) | the same | 9 |
  | KB 12 ± 4, immunisation 8 ± 3 | history, three recordings, KB 10, immunisation 6 (measuring is part of them) | … register, entry | 10, 6 |
  | Counselling 15 ± 4 | history, vital signs again (SPP-9), register, counselling 12 | the same | 12 |
  | Laboratory 6 ± 2 | sampling 2, bench 4, both by the laboratory | the same | the klaster samples |

  Variances of the parts add up to that of the whole. A test holds every line. An electronic entry takes as long as what it
  replaces in the same room: no published figure says that it is faster.
- **What no moved part explains is a lever, off**: counter, dental care and walking are proposed to be shorter in ILP; both
  flows use the poli figure. For counselling the source names the repeated part (SPP-9), so it is moved.
- **Repetition is not typed in.** A poli asks and measures whom it serves; a klaster does at the first contact *as far as the
  record tells*. Recording inside dental care, laboratory, consultation and counselling beyond these parts belongs to those figures
  and is not counted as a repetition: the count is a lower bound.
- **What ILP adds is there**: needs screening at the counter (0.7), history of skrining (1.5), scheduling after skrining (1.5), samples
  taken by nurse or midwife (2.0). PWS follow-up takes days: the case \`tindak-lanjut-pws\` runs twenty of them.
- **Skrining** is a need that is due with a probability by life stage. Uptake is the share of those due who are offered it, and
  stands in each scenario's name. In the poli flow, dental patients pass no room that screens; in ILP everybody passes the
  initial assessment of the klaster. So coverage at the same uptake is a little lower in the poli flow.
- **Branches are hidden needs**: laboratory, counselling, medicine, referral and the doctor's opinion are drawn with the patient and
  found at the examination. Both flows send the same patient to the laboratory.
- **Emergencies** (1.5 %, taken from the share of the sick) go straight to the emergency room, whose team is not on the outpatient
  roster: nobody queues there, and no registration is timed. Their minutes and their share of referrals are assumptions of this library.
- **Counter staff are also the cashier** where there is none, and only self-paying patients stop there, in all flows.
- **Priority** (elderly, pregnant, under-five first) holds at every queue of all flows; nobody is interrupted.
- **Absence is left out**, but for the doctor of \`terpencil\`: one midwife, one dentist or one pharmacist absent for the day would
  leave all their patients unserved in every flow; that says nothing about the flows. Lateness (15 ± 10 minutes) is in. Staff stay
  until the last patient has left.
- **\`terpencil\`: the doctor is away on 40 % of days**, drawn by day, the same days in every flow, and the nurse stands in (\`standIn\`):
  only while the doctor is not at work. On the other days patients wait for the doctor, but for the minutes by which the doctor is late.
- **Online booking** is a case of its own (\`pendaftaran-daring\`), since all flows of a project have the same demand: 10 of 70 patients, 15 % of
  them absent. They come early by 30–60 minutes as they are told, stand in the same lines and have no priority.
- **Early birds** come from the opening of the doors, half an hour before service; their wait counts from then.
- **Walking** (1.0) is counted once on the way to the rooms (on paper the fetching of the record covers it) and after
  each room; not between nurse and doctor next door, nor to the sampling inside the klaster, nor on the way back with a result.
- **The referral letter** takes no time of its own: it is inside the examination figure.
- **Compounded medicine for under-fives**: "25 % more" is read as 8 + 25 = 33 %.
- **70 patients a day** are 64 arrivals and the 10 % who bring a second family member in need of care (150: 136; 30: 27.3).

## Why ILP at 10 % beats poli on paper, and not poli with an electronic record

\`perdesaan\`, 400 days, seed 1, minutes per visit. Each line changes one thing.

| | Stay | in queues | with staff | walking, results, record |
| --- | --- | --- | --- | --- |
| poli on paper | 92.3 | 54.8 | 25.4 | 12.1 |
| … a walk instead of fetching the record | 86.0 | 55.3 | 25.4 | 5.2 |
| … and no PCare entry at the counter | 79.5 | 49.7 | 24.6 | 5.2 |
| poli RME (the same) | 79.5 | 49.7 | 24.6 | 5.2 |
| ILP at the same uptake | 84.9 | 53.8 | 26.0 | 5.1 |

So the paper costs 13 minutes: 6 by the fetching, 6½ by the minute at a counter where everybody queues. The redraw
*adds* 5 minutes: 1.4 of staff time (history of skrining, needs screening, samples, less what is not repeated) and 4 of
queues (from midwife and doctor to counter and nurses). \`ilp-10\` is 7 minutes faster than \`poli\` because it has both. Nothing is
dropped in one flow: per visit the examinations, laboratory, counselling, dental care and pharmacy take the same minutes in all four.
The earlier plausibility model of the sources knows no lateness, no priority, no walking and no PCare minute, and there poli on
paper, poli RME and ILP are 73, 71 and 73; without those four this library gives 70, 62 and 66. What remains between the two is
the paper: there the time saved on it came back as a queue, here most of it does not.

In the urban clinic the redraw costs 11 minutes (nurses at 85 %), in the remote one 20: on days without the doctor one nurse
assesses everybody and consults.`;
