export { createAdmin, listAdmins, setAdminScopes } from './admins.js'
export { getAnalytics } from './analytics.js'
export { moveClock, readClock } from './clock.js'
export { checkIntegrity } from './integrity.js'
export { listLogs } from './logs.js'
export {
  createCategory,
  createCity,
  deleteCategory,
  deleteCity,
  updateCategory,
  updateCity
} from './reference.js'
export {
  Admin,
  AdminCategory,
  AdminCity,
  AdminList,
  AdminUser,
  AdminUserPage,
  AdvanceClock,
  Analytics,
  AnalyticsQuery,
  BanPreview,
  BanUser,
  CategoryParams,
  CityParams,
  Clock,
  DeleteServiceQuery,
  EditCategory,
  EditCity,
  ListLogs,
  ListUsers,
  LogEntry,
  LogPage,
  ModerateService,
  OpenedView,
  RemovalPreview,
  SetAdminScopes,
  Stats
} from './schemas.js'
export { previewRemoval } from './services.js'
export { getStats } from './stats.js'
export { viewAs } from './view-as.js'
export { banUser, getUser, listUsers, previewBan } from './users.js'
