/** The capacity in which whoever asks confirms what a clerk has filled in for them. */
export const applicantRole = 'applicant';
