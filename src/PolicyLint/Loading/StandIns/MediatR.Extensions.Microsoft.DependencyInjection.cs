// Declarations of MediatR.Extensions.Microsoft.DependencyInjection, merged into MediatR since version 12, restated; source: the package's API, Apache-2.0.
// Namespaces:
// Needs: MediatR
