// Declarations of Amazon.Lambda.ConnectEvents, restated; source: github.com/aws/aws-lambda-dotnet, Apache-2.0.
// Namespaces: Amazon.Lambda.ConnectEvents
// Needs: 
#nullable disable
using System;
using System.Collections.Generic;
using System.IO;
using System.Threading;
using System.Threading.Tasks;

namespace Amazon.Lambda.ConnectEvents
{
    public class ContactFlowEvent
    {
        public Amazon.Lambda.ConnectEvents.ContactFlowEvent.ContactFlowDetails Details { get; set; }
        public string Name { get; set; }
        public class ContactData
        {
            public IDictionary<string, string> Attributes { get; set; }
            public string Channel { get; set; }
            public string ContactId { get; set; }
            public Amazon.Lambda.ConnectEvents.ContactFlowEvent.Endpoint CustomerEndpoint { get; set; }
            public string InitialContactId { get; set; }
            public string InitiationMethod { get; set; }
            public string InstanceARN { get; set; }
            public string PreviousContactId { get; set; }
            public Amazon.Lambda.ConnectEvents.ContactFlowEvent.Queue Queue { get; set; }
            public Amazon.Lambda.ConnectEvents.ContactFlowEvent.Endpoint SystemEndpoint { get; set; }
        }
        public class ContactFlowDetails
        {
            public Amazon.Lambda.ConnectEvents.ContactFlowEvent.ContactData ContactData { get; set; }
            public IDictionary<string, string> Parameters { get; set; }
        }
        public class Endpoint
        {
            public string Address { get; set; }
            public string Type { get; set; }
        }
        public class Queue
        {
            public string Arn { get; set; }
            public string Name { get; set; }
        }
    }
}
