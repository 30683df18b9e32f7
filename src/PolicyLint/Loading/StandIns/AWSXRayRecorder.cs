// Declarations of AWSXRayRecorder, a package of packages, restated; source: github.com/aws/aws-xray-sdk-dotnet, Apache-2.0.
// Namespaces:
// Needs: AWSXRayRecorder.Core, AWSXRayRecorder.Handlers.AspNetCore, AWSXRayRecorder.Handlers.AwsSdk, AWSXRayRecorder.Handlers.SqlServer, AWSXRayRecorder.Handlers.System.Net
