/** Data table. Bodies and areas larger than one person's own work, and words for what is large. Written for this package
 * (MIT).
 */
export const BODIES = `department division faculty directorate company organization organisation firm business enterprise
chain trust university city town county district region state province territory country nation europe continent world
globe industry sector portfolio network estate plant factory warehouse headquarters bank conglomerate corporation
kindergarten home hospital school campus village borough municipality cluster council association federation codebase
platform`;

export const LARGE = `large major big huge large-scale complex high-volume high-value cross-functional multinational
intercontinental transatlantic multi-site multisite gigantic continental blue-chip`;
