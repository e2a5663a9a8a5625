import { Type } from '@fastify/type-provider-typebox'
import type { FastifySchema } from 'fastify'
import { SaveCategory } from '../../../../src/catalog/index.js'
import { AdminCategory, EditCategory, CategoryParams } from '../../../../src/moderation/index.js'

const tags = ['Admin']

export const createCategory = {
  summary: 'Add a category',
  description:
    'The slug is its key and is in lower case; name and other words are what search understands, ' +
    'in both languages.',
  operationId: 'createCategory',
  tags,
  body: SaveCategory,
  response: { 201: AdminCategory }
} satisfies FastifySchema

export const updateCategory = {
  summary: 'Edit a category',
  description: 'What is not given stays. A new slug follows wherever the old one is used.',
  operationId: 'updateCategory',
  tags,
  params: CategoryParams,
  body: EditCategory,
  response: { 200: AdminCategory }
} satisfies FastifySchema

export const deleteCategory = {
  summary: 'Remove a category that nothing uses',
  description: 'One that services still use is a 409 (`still_in_use`): move them first.',
  operationId: 'deleteCategory',
  tags,
  params: CategoryParams,
  response: { 204: Type.Null() }
} satisfies FastifySchema
