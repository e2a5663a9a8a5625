export {
  logIn,
  logOut,
  refreshSession,
  refuseLastAdmin,
  signUp,
  updateProfile
} from './commands.js'
export {
  confirmSecondFactor,
  getSecondFactor,
  removeSecondFactor,
  renewRecoveryCodes,
  startSecondFactor
} from './second-factor.js'
export { refreshCookie, refreshTokenIn, SESSION_HEADER, wantsCookie } from './browser-sessions.js'
export { createSealer, type Sealer } from './sealed.js'
export { completeSignIn, prove, type Opened, type Origin } from './sign-in.js'
export { changeAddress, listAddresses, removeAddress, saveAddress } from './addresses.js'
export { hashPassword, refuseCommonPassword } from './passwords.js'
export { normalizeEmail, phoneCodeRules } from './policy.js'
export { getProfile, hasAdmin } from './queries.js'
export {
  endViewsOf,
  findLiveSessions,
  findSessionAccount,
  findSessionUser,
  forgetSuccessors,
  openView,
  revokeSessions,
  type SessionAccount,
  type SessionTokens,
  type SessionUserNow,
  type View
} from './sessions.js'
export { Deactivate, LogIn, Refresh, SignedIn, SignUp, Tokens, UpdateProfile, User } from './schemas.js'
export { activateToken, findTokenById, lifeOfLink, replaceToken, wasJustSent } from './tokens.js'
export { removeAvatar, setAvatar } from './avatar.js'
export { changePassword, confirmUnchanged, reauthenticate, requestEmailChange } from './credentials.js'
export { listDevices, revokeDevice, revokeDevices } from './devices.js'
export { createTokenVerifier, signInWithToken, type TokenVerifier } from './oidc.js'
export {
  confirmPhone,
  createPhoneCodes,
  findPhoneCode,
  requestPhoneCode,
  type CodeOf
} from './phone-codes.js'
export { getPreferences, updatePreferences } from './preferences.js'
export {
  namesOfKinds,
  readUnsubscribe,
  unsubscribe,
  unsubscribeToken,
  UNSUBSCRIBE_LINKS
} from './unsubscribe.js'
export { requestPasswordReset, requestVerification, resetPassword, verifyEmail } from './recovery.js'
export {
  ChangeAddress,
  ChangeEmail,
  ChangePassword,
  CompleteSignIn,
  ConfirmPhone,
  Device,
  ForgotPassword,
  NewRecoveryCodes,
  NewSecondFactor,
  Phone,
  PreferencesView,
  Prove,
  Proven,
  Reauthenticate,
  ResetPassword,
  RevokeDevices,
  SaveAddress,
  SavedAddress,
  SavedAddresses,
  SecondFactor,
  SignInWithToken,
  TypedCode,
  UpdatePreferences,
  VerifyEmail
} from './schemas.js'
export {
  forgetAvatar,
  insertAdmin,
  moveResidents,
  writeAdminScopes,
  writeBan,
  writeClosed,
  writePhone,
  writeProviderRole
} from './steps.js'
export { removeAgedSignIns } from './retention.js'
export { personalData as accountsPersonalData } from './personal-data.js'
