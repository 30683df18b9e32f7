// Declarations of Amazon.Lambda.MQEvents, restated; source: github.com/aws/aws-lambda-dotnet, Apache-2.0.
// Namespaces: Amazon.Lambda.MQEvents
// Needs: 
#nullable disable
using System;
using System.Collections.Generic;
using System.IO;
using System.Threading;
using System.Threading.Tasks;

namespace Amazon.Lambda.MQEvents
{
    public class ActiveMQEvent
    {
        public string EventSource { get; set; }
        public string EventSourceArn { get; set; }
        public IList<Amazon.Lambda.MQEvents.ActiveMQEvent.ActiveMQMessage> Messages { get; set; }
        public class ActiveMQMessage
        {
            public string MessageId { get; set; }
            public string MessageType { get; set; }
            public string Data { get; set; }
            public string ConnectionId { get; set; }
            public bool? Redelivered { get; set; }
            public bool? Persistent { get; set; }
            public Amazon.Lambda.MQEvents.ActiveMQEvent.Destination Destination { get; set; }
            public long? Timestamp { get; set; }
            public long? BrokerInTime { get; set; }
            public long? BrokerOutTime { get; set; }
            public IDictionary<string, string> Properties { get; set; }
        }
        public class Destination
        {
            public string PhysicalName { get; set; }
        }
    }
    public class RabbitMQEvent
    {
        public string EventSource { get; set; }
        public string EventSourceArn { get; set; }
        public IDictionary<string, List<Amazon.Lambda.MQEvents.RabbitMQEvent.RabbitMQMessage>> RmqMessagesByQueue { get; set; }
        public class BasicProperties
        {
            public string ContentType { get; set; }
            public string ContentEncoding { get; set; }
            public IDictionary<string, object> Headers { get; set; }
            public int DeliveryMode { get; set; }
            public int? Priority { get; set; }
            public string CorrelationId { get; set; }
            public string ReplyTo { get; set; }
            public string Expiration { get; set; }
            public string MessageId { get; set; }
            public string Timestamp { get; set; }
            public string Type { get; set; }
            public string UserId { get; set; }
            public string AppId { get; set; }
            public string ClusterId { get; set; }
            public int BodySize { get; set; }
        }
        public class RabbitMQMessage
        {
            public Amazon.Lambda.MQEvents.RabbitMQEvent.BasicProperties BasicProperties { get; set; }
            public bool? Redelivered { get; set; }
            public string Data { get; set; }
        }
    }
}
