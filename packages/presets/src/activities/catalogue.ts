/**
 * The catalogue of activities: each has ONE duration, the same in every flow. Where the figure proposed for ILP is
 * shorter than the poli figure, the poli figure is split into named parts; the variances of the parts add up
 * (independence), so that the sum of the parts has the mean and sd of the poli figure. Value for the patient is
 * examination, skrining, counselling, laboratory and medicine; history and vital signs are necessary but repeated
 * without value, so they count as none. The tag of a source speaks of the mean; every standard deviation is an asumsi.
 */
import type { Activity } from '@simalur/model';
import { EXAMINATION } from './examination.ts';
import { INTAKE } from './intake.ts';
import { REGISTRATION } from './registration.ts';
import { SCREENING } from './screening.ts';
import { SUPPORT } from './support.ts';

const CATALOGUE = [...REGISTRATION, ...INTAKE, ...SCREENING, ...EXAMINATION, ...SUPPORT];

/** The catalogue, in the order of a visit. */
export const ACTIVITIES: readonly Activity[] = CATALOGUE;

export type ActivityId = (typeof CATALOGUE)[number]['id'];
