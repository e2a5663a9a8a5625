export { createAdmin } from './admins.js'
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
  AdminCategory,
  AdminCity,
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
  RemovalPreview,
  Stats
} from './schemas.js'
export { previewRemoval } from './services.js'
export { getStats } from './stats.js'
export { banUser, getUser, listUsers, previewBan } from './users.js'
