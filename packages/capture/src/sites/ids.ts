// Written by scripts/generate-sites.ts from the files beside it.

/** How each site's addresses name a posting; apart from the patches, since no page needs it. */
export const postingIds: readonly { site: string; pattern: RegExp }[] = [
  {
    site: 'adp',
    pattern:
      /(?:workforcenow(?:\.cloud)?\.adp\.com\/(?=.*[?&]cid=([\w-]+)).*[?&]jobId=(\d+)|myjobs\.adp\.com\/([\w-]+)\/.*[?&]reqId=(\d+))/,
  },
  { site: 'ashby', pattern: /(?:^jobs\.ashbyhq\.com\/[^/?#]+\/|[?&]ashby_jid=)([0-9a-f]{8}-[0-9a-f-]{27})/ },
  { site: 'avature', pattern: /^([\w.-]+)\/.*\/JobDetail\/(?:.*\/)?(\d+)(?:$|[?#])/ },
  {
    site: 'bamboohr',
    pattern: /^([\w-]+)\.bamboohr\.(?:com|co\.uk)\/(?:careers\/(\d+)|jobs\/view\.php\?id=(\d+))/,
  },
  { site: 'breezy', pattern: /breezy\.hr\/p\/([0-9a-f]{12})/ },
  { site: 'builtin', pattern: /builtin[a-z]*\.(?:com|org)\/job\/.*?(\d+)\/?(?:$|[?#])/ },
  { site: 'comeet', pattern: /^comeet\.com?\/jobs\/[^/]+\/([\w.]+)\/[^/]+\/([\w.]+)/ },
  { site: 'dice', pattern: /dice\.com\/job-detail\/([0-9a-f-]{36})/ },
  { site: 'dvinci', pattern: /^([\w-]+)\.dvinci(?:-hr|-easy)?\.\w+\/\w+\/(?:p\/[\w-]+\/)?jobs\/(\d+)/ },
  { site: 'eightfold', pattern: /\/careers\/?(?:job\/|.*[?&]pid=)(\d{11,})/ },
  {
    site: 'factorial',
    pattern: /^([\w-]+)\.factorial(?:hr)?\.\w+\/(?:job_posting|apply)\/[^/?#]*?(\d+)(?:$|[/?#])/,
  },
  { site: 'freshteam', pattern: /freshteam\.com\/jobs\/([\w-]{12})/ },
  { site: 'glassdoor', pattern: /glassdoor\.[a-z.]+\/.*(?:[?&](?:jl|jobListingId)=|JL_?)(\d{9,})/ },
  {
    site: 'gov-uk',
    pattern:
      /^(?:findajob\.dwp\.gov\.uk\/details\/(\d+)|civilservicejobs\.service\.gov\.uk\/.*[?&]jcode=(\d+))/,
  },
  { site: 'greenhouse', pattern: /(?:greenhouse\.io\/.*\/jobs\/|[?&](?:gh_jid|token)=)(\d{5,})/ },
  { site: 'hacker-news', pattern: /^news\.ycombinator\.com\/item\?id=(\d+)/ },
  { site: 'icims', pattern: /^([\w-]+)\.icims\.com\/jobs\/(\d+)/ },
  { site: 'indeed', pattern: /(?:^|\.)indeed\.[a-z.]+\/.*[?&]v?jk=([0-9a-f]{16})/ },
  { site: 'jazzhr', pattern: /applytojob\.com\/apply\/(?:jobs\/details\/)?(\w{10})/ },
  {
    site: 'jobindex',
    pattern: /(?:jobindex|it-jobbank)\.dk\/.*?(?:jobannonce\/|vis-job\/|[?&]t=)([a-z]\d+)/,
  },
  { site: 'jobvite', pattern: /jobvite\.com\/(?:.*\/job\/|.*[?&](?:j|jvi)=)(\w{6,})/ },
  { site: 'join', pattern: /join\.com\/companies\/[\w-]+\/(\d+)/ },
  { site: 'lever', pattern: /^jobs(?:\.eu)?\.lever\.co\/[\w.-]+\/([0-9a-f]{8}-[0-9a-f-]{27})/ },
  {
    site: 'linkedin',
    pattern:
      /linkedin\.com\/(?:jobs\/view\/(?:[^/?#]*-)?(\d{6,})|jobs-guest\/.*\/(\d{6,})|.*[?&]currentJobId=(\d+))/,
  },
  { site: 'monster', pattern: /monster\.[a-z.]+\/.*?([0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12})/ },
  { site: 'naukri', pattern: /naukri\.com\/job-listings-.*?(\d{9,})/ },
  { site: 'oracle-hcm', pattern: /^([\w.-]+)\.oraclecloud\.com\/hcmUI\/.*\/(?:job|preview)\/(\d+)/ },
  { site: 'paylocity', pattern: /recruiting\.paylocity\.com\/recruiting\/jobs\/(?:details|apply)\/(\d+)/i },
  { site: 'personio', pattern: /^([\w-]+)\.jobs\.personio\.(?:de|com)\/job\/(\d+)/ },
  { site: 'pinpoint', pattern: /pinpointhq\.com\/(?:[a-z]{2}\/)?(?:postings|jobs)\/([0-9a-f-]{36}|\d+)/ },
  { site: 'polymer', pattern: /jobs\.polymer\.co\/([\w-]+)\/(\d+)/ },
  { site: 'recruitee', pattern: /^([\w-]+)\.recruitee\.com\/(?:l\/\w+\/)?o\/([^/?#]+)/ },
  { site: 'rippling', pattern: /ats\.rippling\.com\/.*jobs\/([0-9a-f-]{36})/ },
  {
    site: 'seek',
    pattern:
      /(?:seek|jobstreet|jobsdb)\.[a-z.]+\/(?:.*\/)?job\/(?:.*-)?(\d+)|(?:seek|jobstreet|jobsdb)\.[a-z.]+\/.*[?&]jobId=(\d+)/,
  },
  {
    site: 'smartrecruiters',
    pattern:
      /^(?:jobs|careers)\.smartrecruiters\.com\/(?:oneclick-ui\/company\/)?[^/]+\/(?:publication\/)?(\d{9,}|[0-9a-f-]{36})/,
  },
  { site: 'softgarden', pattern: /softgarden\.(?:io|de)\/jobs?\/(\d+)/ },
  { site: 'stepstone', pattern: /(?:--|\/job)(\d{6,})(?:-inline\.html|$|[?/#])/ },
  {
    site: 'successfactors',
    pattern:
      /(?:successfactors|sapsf)\.(?:com|eu)\/(?=.*[?&]company=([^&#]+)).*[?&](?:career_job_req_id|jobId)=(\d+)/,
  },
  { site: 'taleo', pattern: /^([\w-]+)\.(?:tbe\.)?taleo\.net\/.*(?:[?&]job=([\w-]+)|[?&]rid=(\d+))/ },
  { site: 'teamtailor', pattern: /teamtailor\.(?:com|io)\/(?:[a-z]{2}(?:-\w+)?\/)?jobs\/(\d+)/ },
  { site: 'ukg', pattern: /(?:ultipro|ukg)\.\w+\/.*[?&]opportunityId=([0-9a-f-]{36})/i },
  { site: 'usajobs', pattern: /usajobs\.gov\/(?:.*\/)?(?:job|ViewDetails|GetJob\/ViewDetails)\/(\d+)/i },
  {
    site: 'welcome-to-the-jungle',
    pattern:
      /^(?:welcometothejungle\.com\/\w{2}\/companies\/([\w-]+)\/jobs\/([^/?#]+)|app\.welcometothejungle\.com\/jobs\/([\w-]+))/,
  },
  { site: 'wellfound', pattern: /(?:wellfound\.com|angel\.co)\/(?:jobs\/|.*[?&]job_listing_id=)(\d+)/ },
  {
    site: 'workable',
    pattern: /(?:^apply\.workable\.com\/.*?j\/([0-9A-F]{10})|^jobs\.workable\.com\/view\/(\w+))/,
  },
  {
    site: 'workday',
    pattern: /^([\w-]+)\.(?:wd\d+\.)?myworkday(?:jobs|site)\.com\/.*\/(?:job|details)\/(?:.*_)?([^/?#]+)/,
  },
  { site: 'xing', pattern: /xing\.com\/jobs\/.*?(\d{6,})(?:$|[?/#])/ },
  {
    site: 'y-combinator',
    pattern: /^(?:workatastartup\.com\/jobs\/(\d+)|ycombinator\.com\/companies\/[\w-]+\/jobs\/(\w+))/,
  },
  {
    site: 'ziprecruiter',
    pattern: /ziprecruiter\.[a-z.]+\/.*(?:[?&](?:jid|lvk|lk)=|-)([0-9a-zA-Z_.-]{16,})(?:$|[?&])/,
  },
  { site: 'zoho-recruit', pattern: /zohorecruit\.[a-z.]+\/jobs\/[\w-]+\/(\d{10,})/ },
];
