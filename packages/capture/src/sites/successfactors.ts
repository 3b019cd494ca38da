import type { Site, SiteNotes } from './site.ts';

const property = (id: string) => `[data-careersite-propertyid=${id}]`;

export const successfactors: Site = {
  id: 'successfactors',
  hosts: [
    'successfactors.com',
    'successfactors.eu',
    'sapsf.com',
    'sapsf.eu',
    'jobs2web.com',
    'jobs.hr.cloud.sap',
  ],
  recognise: `.jobDisplayShell,${property('title')}`,
  // Its parent: the shell itself carries the microdata.
  pane: ':has(>.jobDisplayShell)',
  fields: {
    title: property('title'),
    requisitionId: property('customfield5'),
    description: property('description'),
    applyUrl: '.applylink a@href',
  },
};

export const postingId =
  /(?:successfactors|sapsf)\.(?:com|eu)\/(?=.*[?&]company=([^&#]+)).*[?&](?:career_job_req_id|jobId)=(\d+)/;

export const about: SiteNotes = {
  name: 'SAP SuccessFactors',
  verifiedOn: '2026-11-22',
  evidence: [
    'Saved career-site pages of 2023: .jobDisplayShell with JobPosting microdata in meta elements, span[data-careersite-propertyid].',
    'ever-jobs source-ats-successfactors, colophon-group/jobseek monitors/_successfactors_legacy.py (2026-08); classic portal: .jobDisplay, .joqReqDescription, #rcm_job_details in public extensions (2026).',
  ],
  ranOnRealPage: true,
};
