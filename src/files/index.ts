export { findMissingFiles } from './check.js'
export { storageOf } from './choice.js'
export {
  fileTooLarge,
  prepareUpload,
  removeFiles,
  removeFilesOfOwner,
  removeFilesOfService,
  removeOthers,
  storeFile,
  uploadRefusals,
  type Upload
} from './commands.js'
export { createFileHandlers } from './handlers.js'
export { avatarUrls, createFileLinks, documentPath, imagePath, signedLink } from './links.js'
export { limits as fileLimits, type FileRow } from './policy.js'
export { presentDocument, presentImage } from './present.js'
export { documentsOf, filesOfOwner, filesOfService, openDocument, openImage } from './queries.js'
export { s3Storage } from './s3-storage.js'
export {
  Avatar,
  avatarFields,
  Document,
  DocumentList,
  Documents,
  Image,
  imageFields,
  ImageList,
  ImageParams,
  SignedQuery
} from './schemas.js'
export { folderStorage, type FileStorage } from './storage.js'
export { personalData as filesPersonalData } from './personal-data.js'
